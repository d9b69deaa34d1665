@@
typedef handle_t;
@@
- handle_t
+ struct handle *
