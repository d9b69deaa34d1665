@ expression @
@@
- a + b
+ c
