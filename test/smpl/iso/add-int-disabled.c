unsigned a;
unsigned int b;
