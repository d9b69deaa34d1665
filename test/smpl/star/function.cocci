@@
identifier f, b;
@@
* f(struct bad *b) { ... }
