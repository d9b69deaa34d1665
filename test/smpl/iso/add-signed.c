int x;
signed int x;
signed x;
unsigned int x;
