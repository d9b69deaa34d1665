@@
identifier fn;
identifier o;
@@
  struct ops o = {
- .suspend = fn,
+ .pm = fn,
  };
