@@
expression E;
constant C;
@@
switch (E) {
case C:
- stop();
+ halt();
...
}
