@@
expression E;
@@
- join("left", E, "right")
+ wrap("left", "right", E)
