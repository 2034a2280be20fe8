// A program with a whole layer in it, and nothing that uses it: that it links is what it shows.
int main() {}
