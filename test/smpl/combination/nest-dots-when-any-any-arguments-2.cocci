@r exists@
@@
  init(...);
<... when any
- init(...);
+ new();
...>
