@@
expression E;
@@
- down(&E)
+ mutex_lock(&E)

@@
expression E;
@@
- up(&E)
+ mutex_unlock(&E)

@@
identifier s, x;
@@
  struct s {
  ...
- struct semaphore x;
+ struct mutex x;
  ...
  };
