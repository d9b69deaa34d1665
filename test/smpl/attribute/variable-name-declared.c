static int debug __read_mostly = 1;
static int other = 1;
