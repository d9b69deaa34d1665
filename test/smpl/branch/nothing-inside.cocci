@@
expression E;
@@
- if (E) { }
