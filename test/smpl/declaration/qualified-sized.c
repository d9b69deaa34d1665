const unsigned int a = 0;
static const unsigned int b = 0;
unsigned int c = 0;
const unsigned d = 0;
