@@
identifier f;
@@
* f(...) { }
