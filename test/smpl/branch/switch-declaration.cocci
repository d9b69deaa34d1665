@@
expression E;
@@
switch (E) {
- int x;
case 1: ...
}
