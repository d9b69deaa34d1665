@@
expression E;
@@
- [0] = E,
