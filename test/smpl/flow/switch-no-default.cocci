@@
@@
start();
...
- end();
+ stop();
