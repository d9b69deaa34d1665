@@
identifier x;
expression E;
@@
- struct timeval x = E;
+ struct timespec x = E;
