@r@
expression E;
identifier f;
@@
f(...) {
<...
b(E);
...>
}
@@
expression r.E;
@@
- c(E);
