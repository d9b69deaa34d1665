@@
identifier f =~ "^stub";
@@
f(...) {
- ...
+ return;
}
