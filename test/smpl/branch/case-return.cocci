@@
expression E;
identifier f;
@@
f(...) {
...
switch (E) {
case A:
  ...
- return 0;
+ return 1;
case B:
  ...
}
...
}
