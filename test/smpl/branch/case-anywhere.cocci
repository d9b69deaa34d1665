@@
expression E;
@@
switch (E) {
case MODE_SLOW:
- crawl();
+ walk();
case MODE_FAST:
- run();
+ ride();
}
