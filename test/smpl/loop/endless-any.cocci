@exists@
@@
start();
... when any
- bad(...);
... when any
