static int __used2 a;
static int b;
