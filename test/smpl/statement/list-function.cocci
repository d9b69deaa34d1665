@@
identifier f;
statement list SL;
@@
f(...) {
+ {
SL
+ }
+ return 0;
}
