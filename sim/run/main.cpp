#include "sim/run/command_line.h"

int main(int argc, char** argv) {
  return searoom::run_command_line(argc, argv);
}
