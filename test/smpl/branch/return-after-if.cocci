@@
expression E, E1, E2;
@@
- if (E) return E1;
- return E2;
+ return E ? E1 : E2;
