@@
expression E;
@@
- .open = E,
+ .start = E,
