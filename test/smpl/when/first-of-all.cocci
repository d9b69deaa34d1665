@@
expression E;
identifier f;
@@
f(...) {
... when != log(...)
- log(E);
+ log_first(E);
... when any
}
