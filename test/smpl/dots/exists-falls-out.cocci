@exists@
@@

if (...) {
 ... when any
- drop(...);
 ... when any
 return ...;
}
