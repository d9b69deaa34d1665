@@
expression E;
@@
+ #if NEW_API
+ new_call(E);
+ #else
  old_call(E);
+ #endif
