MODULE_INFO("a");
MODULE_OTHER("b");
int x;
