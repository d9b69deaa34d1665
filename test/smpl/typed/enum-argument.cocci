@@ enum state x; @@
- set(x)
+ set_state(x)
