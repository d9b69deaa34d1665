// The end of a void function is a return, also for a rule about nothing else.
@@
@@
+ leave();
  return;
