@@
expression e;
@@
- if (...) return e;
+ maybe_return(e);
