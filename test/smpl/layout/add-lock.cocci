@@
expression E;
@@
+ mutex_lock(&lock);
  critical(E);
+ mutex_unlock(&lock);
