@@
enum state s;
@@
- use(s)
+ use_state(s)
