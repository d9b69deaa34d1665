@@
@@
- A | B
+ AB
