@@
expression t, f, d;
@@
- init_timer(&t);
+ setup_timer(&t, f, d);
  ...
- t.function = f;
- t.data = d;
