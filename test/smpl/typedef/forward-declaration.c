struct old;
struct older;
