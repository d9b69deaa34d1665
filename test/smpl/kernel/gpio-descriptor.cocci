@@ expression g, v; @@
- gpio_set_value(g->reset, v);
+ gpiod_set_value(g->reset, v);

@@ expression g; @@
- if (gpio_is_valid(g->reset)) {
+ if (g->reset) {
  ...
  }
