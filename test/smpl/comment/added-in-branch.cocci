@@
@@
+ /* new world */
  a();
