#include "render/gui.h"

#include <fmt/format.h>
#include <imgui.h>

#include <backends/imgui_impl_opengl2.h>
#include <array>
#include <cstdlib>
#include <filesystem>

namespace searoom {
namespace {

constexpr const char* plain_font = "DejaVuSans.ttf";
constexpr const char* bold_font = "DejaVuSans-Bold.ttf";

ImVec4 im_vec(Colour c) {
  return {c.red / 255.0F, c.green / 255.0F, c.blue / 255.0F, c.alpha / 255.0F};
}

void set_style(const Palette& palette, float scale) {
  ImGuiStyle& style = ImGui::GetStyle();
  style = ImGuiStyle();
  style.WindowRounding = 0;
  style.FrameRounding = 3;
  style.WindowBorderSize = 1;
  style.WindowPadding = {10, 8};
  style.ItemSpacing = {6, 4};
  style.ScrollbarSize = 10;
  style.ScaleAllSizes(scale);
  ImVec4* colours = style.Colors;
  colours[ImGuiCol_Text] = im_vec(palette.ink);
  colours[ImGuiCol_TextDisabled] = im_vec(palette.quiet);
  colours[ImGuiCol_WindowBg] = im_vec(palette.paper);
  colours[ImGuiCol_PopupBg] = im_vec(palette.paper);
  colours[ImGuiCol_Border] = im_vec(palette.frame);
  colours[ImGuiCol_Separator] = im_vec(palette.frame);
  colours[ImGuiCol_Button] = im_vec(mix(palette.paper, palette.frame, 0.45));
  colours[ImGuiCol_ButtonHovered] = im_vec(mix(palette.paper, palette.frame, 0.8));
  colours[ImGuiCol_ButtonActive] = im_vec(palette.frame);
  colours[ImGuiCol_ScrollbarBg] = im_vec(palette.paper);
  colours[ImGuiCol_ScrollbarGrab] = im_vec(palette.frame);
  for (const ImGuiCol_ title : {ImGuiCol_TitleBg, ImGuiCol_TitleBgActive, ImGuiCol_TitleBgCollapsed})
    colours[title] = im_vec(mix(palette.paper, palette.frame, 0.6));
  colours[ImGuiCol_TableHeaderBg] = im_vec(mix(palette.paper, palette.frame, 0.4));
  colours[ImGuiCol_TableRowBgAlt] = im_vec(with_alpha(palette.frame, 0.15));
}

}  // namespace

std::string font_folder() {
  const char* own = std::getenv("SEAROOM_FONTS");
  for (const std::string& folder :
       {std::string(own ? own : ""), std::string("/usr/share/fonts/truetype/dejavu"),
        std::string("/usr/share/fonts/dejavu"), std::string("/usr/share/fonts/TTF"),
        std::string("/usr/local/share/fonts/dejavu")}) {
    if (!folder.empty() && std::filesystem::exists(std::filesystem::path(folder) / plain_font)) return folder;
    if (own) break;
  }
  throw std::runtime_error(
      fmt::format("found no font {}{}, wanted the DejaVu fonts (Debian: apt install fonts-dejavu-core), or "
                  "their folder in SEAROOM_FONTS",
                  plain_font, own ? std::string(" in ") + own : ""));
}

Gui::Gui(const std::string& font_folder) : font_folder_(font_folder) {
  IMGUI_CHECKVERSION();
  ImGui::CreateContext();
  ImGui::GetIO().IniFilename = nullptr;
  ImGui_ImplOpenGL2_Init();
}

Gui::~Gui() {
  ImGui_ImplOpenGL2_Shutdown();
  ImGui::DestroyContext();
}

void Gui::load_fonts(float scale) {
  ImGuiIO& io = ImGui::GetIO();
  io.Fonts->Clear();
  static constexpr std::array<ImWchar, 7> glyphs = {0x20, 0x17F, 0x2010, 0x2193, 0x25A0, 0x25FF, 0};
  const auto load = [&](const char* name, float size) {
    const auto file = (std::filesystem::path(font_folder_) / name).string();
    const bool there = std::filesystem::exists(file);
    return io.Fonts->AddFontFromFileTTF(
        there ? file.c_str() : (std::filesystem::path(font_folder_) / plain_font).c_str(),
        std::round(size * scale), nullptr, glyphs.data());
  };
  fonts_.body = load(plain_font, 13);
  fonts_.small = load(plain_font, 11);
  fonts_.strong = load(bold_font, 13);
  fonts_.large = load(bold_font, 22);
  if (!fonts_.body || !fonts_.small)
    throw std::runtime_error("the fonts in " + font_folder_ + " cannot be read");
  ImGui_ImplOpenGL2_DestroyFontsTexture();
  ImGui_ImplOpenGL2_CreateFontsTexture();
  scale_ = scale;
}

void Gui::take(const sf::Event& event) {
  ImGuiIO& io = ImGui::GetIO();
  switch (event.type) {
    case sf::Event::MouseMoved:
      io.MousePos = {static_cast<float>(event.mouseMove.x), static_cast<float>(event.mouseMove.y)};
      return;
    case sf::Event::MouseButtonPressed:
    case sf::Event::MouseButtonReleased:
      io.MousePos = {static_cast<float>(event.mouseButton.x), static_cast<float>(event.mouseButton.y)};
      if (event.mouseButton.button == sf::Mouse::Left)
        io.MouseDown[0] = event.type == sf::Event::MouseButtonPressed;
      return;
    case sf::Event::MouseWheelScrolled:
      if (has_mouse()) io.MouseWheel += event.mouseWheelScroll.delta;
      return;
    default:
      return;
  }
}

bool Gui::has_mouse() const {
  return ImGui::GetIO().WantCaptureMouse;
}

void Gui::begin(sf::Vector2u size, float seconds, float scale, const Palette& palette) {
  if (scale != scale_) load_fonts(scale);
  ImGuiIO& io = ImGui::GetIO();
  io.DisplaySize = {static_cast<float>(size.x), static_cast<float>(size.y)};
  io.DeltaTime = std::max(seconds, 1e-4F);
  set_style(palette, scale);
  ImGui_ImplOpenGL2_NewFrame();
  ImGui::NewFrame();
}

void Gui::end(sf::RenderTarget& target) {
  ImGui::Render();
  target.pushGLStates();
  target.resetGLStates();
  ImGui_ImplOpenGL2_RenderDrawData(ImGui::GetDrawData());
  target.popGLStates();
}

}  // namespace searoom
