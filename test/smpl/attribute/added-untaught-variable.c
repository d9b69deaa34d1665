int g;
static int h;
