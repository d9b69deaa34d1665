@@
@@
- A | B | C
+ ALL
