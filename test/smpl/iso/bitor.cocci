@@
@@
- FLAG_A | FLAG_B
+ FLAG_AB
