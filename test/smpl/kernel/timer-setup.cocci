@@
expression timer, handler;
expression e;
@@
- init_timer(&timer);
+ timer_setup(&timer, handler, 0);
  ...
- timer.function = handler;
- timer.data = (unsigned long)e;
