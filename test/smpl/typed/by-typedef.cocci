@@
typedef handle_t;
handle_t h;
@@
- use(h)
+ use_handle(h)
