int first(int x, int y);
int second(int x, int y);
int third(int x, int y);
