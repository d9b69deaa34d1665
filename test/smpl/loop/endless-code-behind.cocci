@@
@@
start();
<...
* bad(...);
...>
stop();
