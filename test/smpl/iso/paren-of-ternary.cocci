@@
expression lamp;
@@
  (lamp != NULL && ...) ?
- lamp->watts
+ watts_of(lamp)
  : 0
