@@
@@
a();
...
- return;
+ leave();
...
