static const int one = 1;
const static int two = 1;
int const static three = 1;
