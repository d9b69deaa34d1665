@call@
expression ptr;
position p;
@@

ptr@p = calloc(...);

@ok@
expression ptr;
position call.p;
@@

ptr@p = calloc(...);
... when != ptr
(
 (ptr == NULL || ...)
|
 (ptr == 0 || ...)
|
 (ptr != NULL || ...)
|
 (ptr != 0 || ...)
)

@depends on !ok@
expression ptr;
position call.p;
@@

ptr@p = calloc(...);
+ if (ptr == NULL) return;
