enum color { BLUE, RED = 3, WHITE };
enum col2 { RED, WHITE };
enum col3 { BLUE, RED = X | Y };
