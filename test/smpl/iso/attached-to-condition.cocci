@@
expression E, C;
@@
- if (E == NULL@C) stop();
+ if (C) halt();
